"""命令式与符号式：立即算，与先写成程序再算 | Imperative and symbolic: compute now, or write a program first"""


def imperative(a, b):
    c = a + b  # 这一行就在算 | computed on this very line
    return c * 2


# 先有整个程序，可以改写优化 | the whole program first: it can be rewritten
program = "def symbolic(a, b):\n    return 2 * a + 2 * b\n"
namespace = {}
exec(compile(program, "program", "exec"), namespace)
print(imperative(1, 2), namespace["symbolic"](1, 2))
#> 6 6
