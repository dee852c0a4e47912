"""接着训，每一位都相同 | Resume: equal to the last bit"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x = torch.randn(64, 4, generator=torch.Generator().manual_seed(0))
loader = DataLoader(TensorDataset(x, x.sum(dim=1, keepdim=True)), batch_size=16, shuffle=True)


def run(epochs, path=None):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Dropout(0.5), nn.Linear(16, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    if path:
        checkpoint = torch.load(path)
        model.load_state_dict(checkpoint["model"])
        optimizer.load_state_dict(checkpoint["optimizer"])
        losses = checkpoint["losses"]
        torch.set_rng_state(checkpoint["rng"])  # 最后恢复 | restored last
    for _ in range(len(losses), epochs):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(inputs), targets)
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "losses": losses}
    torch.save(state | {"rng": torch.get_rng_state()}, "last.pt")
    return losses


whole = run(6)
run(3)
resumed = run(6, "last.pt")
print([f"{loss:.3f}" for loss in resumed])
#> ['4.500', '1.154', '2.800', '1.057', '0.913', '0.884']
print(resumed == whole)
#> True
