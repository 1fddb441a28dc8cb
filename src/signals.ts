const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** Ends the process in order where it is told to end, so that what clears up at its end does: exit code 128 and the signal's number. */
export function endOnSignals(say: (message: string) => void): void {
  for (const [signal, number] of Object.entries(signals)) {
    process.once(signal, () => {
      say(`ended by ${signal}`)
      process.exit(128 + number)
    })
  }
}
