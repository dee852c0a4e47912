"""要用两块 GPU | Needs two GPUs

needs: 2 gpus
"""

print("two")
#> two
