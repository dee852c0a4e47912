"""两个问题的答案：每 3 次迭代、两个处理函数 | The answers: every 3 iterations, and two handlers"""

from ignite.engine import Engine, Events

trainer = Engine(lambda engine, batch: None)
calls = []


@trainer.on(Events.ITERATION_COMPLETED(every=3))
def every_third(engine):
    calls.append(engine.state.iteration)


@trainer.on(Events.COMPLETED)
def first():
    print("first")
    #> first


@trainer.on(Events.COMPLETED)
def second():
    print("second")
    #> second


trainer.run(range(10), max_epochs=2)
print(calls)
#> [3, 6, 9, 12, 15, 18]
