"""C 扩展与 Lua 文件 | C extensions and Lua files"""

import importlib.util

for name in ("ffi", "serialization", "cpp_extension"):
    print(name, importlib.util.find_spec(f"torch.utils.{name}") is not None)
    #> ffi False
    #> serialization True
    #> cpp_extension True
print(hasattr(importlib.import_module("torch.utils.serialization"), "load_lua"))
#> False
