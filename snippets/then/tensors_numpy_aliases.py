"""NumPy 的类型别名 | The NumPy type aliases"""

import numpy as np

for name in ("float", "int", "float_", "Inf"):
    try:
        getattr(np, name)
    except AttributeError as e:
        print(str(e).splitlines()[0])
        #> module 'numpy' has no attribute 'float'.
        #> module 'numpy' has no attribute 'int'.
        #> `np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead.
        #> `np.Inf` was removed in the NumPy 2.0 release. Use `np.inf` instead.
print(np.array([1.5], dtype=float).dtype, np.array([1], dtype=np.int64).dtype, str(7), np.inf, np.bool)
#> float64 int64 7 inf <class 'numpy.bool'>
