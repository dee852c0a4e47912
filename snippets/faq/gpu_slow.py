"""每搬一个字节，能做几次运算 | Operations for each byte moved"""

for n in (16, 128, 1024, 8192):
    operations = 2 * n**3  # 两个 n×n 矩阵相乘 | the product of two n×n matrices
    moved = 3 * n * n * 4  # 读两个，写一个，float32 | read two, write one
    print(f"{n:5}: {operations / moved:7.1f} operations per byte, {operations / 1e6:12,.2f} million in all")
    #>    16:     2.7 operations per byte,         0.01 million in all
    #>   128:    21.3 operations per byte,         4.19 million in all
    #>  1024:   170.7 operations per byte,     2,147.48 million in all
    #>  8192:  1365.3 operations per byte, 1,099,511.63 million in all
