"""蒸馏：向老师的软标签学 | Distillation: learning from a teacher's soft labels"""

import torch
import torch.nn.functional as F


def distillation_loss(student, teacher, labels, temperature=4.0, alpha=0.5):
    log_student = (student / temperature).log_softmax(dim=1)
    likely = (teacher / temperature).softmax(dim=1)
    soft = F.kl_div(log_student, likely, reduction="batchmean")
    return alpha * temperature**2 * soft + (1 - alpha) * F.cross_entropy(student, labels)


torch.manual_seed(0)
teacher, labels = torch.randn(8, 5), torch.randint(5, (8,))
student = teacher.clone().requires_grad_()
print(abs(distillation_loss(student, teacher, labels, alpha=1.0).item()) < 1e-5)  # 学生就是老师 | the student is the teacher
#> True
