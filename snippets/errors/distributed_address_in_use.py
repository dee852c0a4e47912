"""端口被占 | A port that is taken"""

import socket

import torch.distributed as dist

with socket.socket() as other:
    other.bind(("", 0))
    other.listen()
    port = other.getsockname()[1]
    try:
        dist.TCPStore("127.0.0.1", port, world_size=1, is_master=True)
    except RuntimeError as e:
        print(e)
        #> The server socket has failed to listen on any local network address. port: ..., code: -98, name: EADDRINUSE, message: address already in use
store = dist.TCPStore("127.0.0.1", 0, world_size=1, is_master=True)  # 0：挑一个空的 | 0: any free one
print(store.port > 0)
#> True
