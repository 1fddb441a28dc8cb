import type { CallGraph } from '../../graph/reach.ts'
import type { Defined } from '../../graph/symbols.ts'

/** What makes a function a task of a queue: `@celery.task`, `@app.celery.task(bind=True)`, `@shared_task`, `@dramatiq.actor`. */
const queuing =
  /(?:^|\.)(?:shared_task|db_task|db_periodic_task)$|(?:^|[._])(?:celery|huey|dramatiq|rq|broker)[^.]*(?:\.[^.]*)*\.(?:task|actor|job|periodic_task)$/i
/** What makes a class a command of a program that is not the repository's: a management command of Django. */
const commanding = /(?:^|\.)(?:BaseCommand|LabelCommand|AppCommand)$/
const longestName = 200

/** Functions and classes in files that a framework runs by their name, whether or not the repository imports them. */
export function runByOthers({ symbols }: CallGraph, paths: Iterable<string>): Defined[] {
  return [...paths].flatMap((path) => [...symbols.definitionsIn(path)].filter(isRunByName))
}

function isRunByName({ definition: { kind, bases, decorators } }: Defined): boolean {
  if (kind === 'class') return bases.some((base) => commanding.test(base))
  return decorators.some(({ name }) => name.length <= longestName && queuing.test(name))
}
