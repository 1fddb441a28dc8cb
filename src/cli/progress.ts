/** One line on stderr that is rewritten, from the second second on and on a terminal only. `done` takes it away. */
export interface Progress {
  report(stage: string, done: number, of: number): void
  done(): void
}

export function progressOn(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  const start = now()
  let last = 0
  return {
    report(stage, done, of) {
      const time = now()
      if (!stream.isTTY || time - start < 1000 || time - last < 100) return
      last = time
      stream.write(`\r\u001b[2K${stage}: ${done} of ${of} files`)
    },
    done() {
      if (stream.isTTY && last > 0) stream.write('\r\u001b[2K')
    },
  }
}
