"""imshow 要通道在最后 | imshow wants the channels last

alt: 左边是 RGB 噪声图，右边是灰度图 | RGB noise on the left, a gray image on the right
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
image, gray = torch.rand(3, 6, 8), torch.rand(1, 6, 8)
figure, axes = plt.subplots(1, 2, figsize=(4, 1.6))
for wrong in (image, gray):
    try:
        axes[0].imshow(wrong)
    except TypeError as e:
        print(e)
        #> Invalid shape (3, 6, 8) for image data
        #> Invalid shape (1, 6, 8) for image data
axes[0].imshow(image.permute(1, 2, 0))
axes[1].imshow(gray.squeeze(0), cmap="gray")
plt.show()
