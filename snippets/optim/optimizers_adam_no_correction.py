"""没有偏差修正，Adam 的第一步是 3.16 倍 | Without bias correction, the first step of Adam is 3.16 times as long"""

lr, beta1, beta2, g = 0.001, 0.9, 0.999, 2.0
m, v = (1 - beta1) * g, (1 - beta2) * g**2
print(f"without: {lr * m / v**0.5 / lr:.2f} lr")
#> without: 3.16 lr
m_hat, v_hat = m / (1 - beta1), v / (1 - beta2)
print(f"with:    {lr * m_hat / v_hat**0.5 / lr:.2f} lr")
#> with:    1.00 lr
