import { channel } from 'node:diagnostics_channel'

/** Takes the error of a stage that failed and was contained, for whoever debugs it; reports name the stage and never show a stack. */
export const failures = channel('mlops-scorecard:failure')
