import type { Call, Value } from '../model/file-facts.ts'

const makers = /(?:^|\.)(?:HfArgumentParser|TrlParser|DataClassParser)$/

/** Whether a call makes a command line of the classes that it is given, whose fields are its options. */
export function makesOptions({ name }: Pick<Call, 'name'>): boolean {
  return makers.test(name)
}

/** Names of the classes that such a call is given; none for any other call. */
export function optionClasses(call: Pick<Call, 'name' | 'arguments'>): string[] {
  if (!makesOptions(call)) return []
  const named = ({ reference, items = [] }: Value): string[] => [...(reference === undefined ? [] : [reference]), ...items.flatMap(named)]
  return call.arguments.flatMap(({ value }) => named(value))
}
