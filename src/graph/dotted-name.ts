/** `fit` of `Trainer.fit`; the whole of a name without a dot. */
export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/** `Trainer` of `Trainer.fit`; empty for a name of the module's own level. */
export function parentName(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}

/** A segment of a name without the call that ends it: `Trainer` of `Trainer()`. */
export function uncalled(segment: string): string {
  return segment.endsWith('()') ? segment.slice(0, -2) : segment
}
