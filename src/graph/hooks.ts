import type { Classes } from './classes.ts'
import type { Defined } from './symbols.ts'

/** Methods that a framework calls of a class that only computes. */
const computing = /^(?:__\w+__|_?forward\w*)$/

/** A base whose framework calls `fit` and `train` too: a client of federated learning, what a tuner trains. */
const fitting = /^(?:flwr|fl)\b.*Client$|(?:^|\.)Trainable$/

/** Names of the methods that are called by no name of theirs once the class is instantiated: its own `__call__`, and those that a foreign base may know. */
export function hooksOf(classes: Classes, symbol: Defined): string[] {
  const names = classes.methodNames(symbol)
  const foreign = classes.foreignBases(symbol)
  if (foreign.length === 0) return names.filter((name) => name === '__call__' || isProperty(classes, symbol, name))
  if (foreign.every(isNetwork))
    return names.filter((name) => computing.test(name) || isProperty(classes, symbol, name) || isStep(classes, symbol, name))
  if (foreign.some((base) => fitting.test(base))) return names
  return names.filter((name) => !/^(?:fit|train|partial_fit)/.test(name) || isStep(classes, symbol, name))
}

function isProperty(classes: Classes, symbol: Defined, name: string): boolean {
  return classes.method(symbol, name)?.definition.decorators.some((decorator) => /(?:^|[._])property$/.test(decorator.name)) ?? false
}

/** A decorated method is a framework's to call, whatever its name: a step of a flow. */
function isStep(classes: Classes, symbol: Defined, name: string): boolean {
  return classes.method(symbol, name)?.definition.decorators.some(({ name: decorator }) => decorator.includes('.')) ?? false
}

/** A base class that only computes: `torch.nn.Module`, `mlx.nn.layers.Linear`. */
function isNetwork(base: string): boolean {
  const segments = base.split('.')
  return /^[A-Z]\w*$/.test(segments.pop() ?? '') && segments.includes('nn')
}
