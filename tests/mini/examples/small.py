"""小程序 | A small program"""

# %% 数据 | Data
numbers = [1, 2, 3]

# %% 求和 | Sum
print(sum(numbers))
#> 6
