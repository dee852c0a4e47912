"""好的脚本 | A good script"""

x = [1, 2]
print(sum(x))  # 求和 | the sum
#> 3
