import type { CallGraph } from '../../graph/reach.ts'
import { routedBy } from '../../graph/routes.ts'
import type { Defined } from '../../graph/symbols.ts'

/** What makes a function a task of a queue: `@celery.task`, `@app.celery.task(bind=True)`, `@shared_task`, `@dramatiq.actor`. */
const queuing =
  /(?:^|\.)(?:shared_task|db_task|db_periodic_task)$|(?:^|[._])(?:celery|huey|dramatiq|rq|broker)[^.]*(?:\.[^.]*)*\.(?:task|actor|job|periodic_task)$/i
/** What makes a class a part of a program that is not the repository's: a management command of Django, a backend of Label Studio. */
const commanding = /(?:^|\.)(?:BaseCommand|LabelCommand|AppCommand|LabelStudioMLBase)$/
/** What makes a function a command of a program or the answer to a request, by an object that other modules hold: `@app.command()`, `@router.post("/train")`. */
const answering = /\.(?:command|route|api_route|get|post|put|patch|scheduled_job)$/
/** What makes a command of a function that somebody has still to call. */
const alone = /^(?:\w*click|typer)\.command$/
const longestName = 200

/** Functions and classes in files that a framework runs by their name, whether or not the repository imports them. */
export function runByOthers({ symbols }: CallGraph, paths: Iterable<string>): Defined[] {
  return [...paths].flatMap((path) => [...symbols.definitionsIn(path)].filter(isRunByName))
}

/** Functions and classes of files that an object of a framework runs on demand, whether or not the repository imports them. */
export function runOnDemand(graph: CallGraph, paths: Iterable<string>): Defined[] {
  return [...new Set([...paths].flatMap((path) => [...[...graph.symbols.definitionsIn(path)].filter(answers), ...routedIn(graph, path)]))]
}

/** What a file gives routes to, wherever it is defined. */
function routedIn({ modules, symbols }: CallGraph, path: string): Defined[] {
  const routes = (modules.get(path)?.calls ?? []).flatMap((call) => routedBy(call).map((name) => ({ name, within: call.within ?? '' })))
  return routes.flatMap(({ name, within }) => {
    const meaning = symbols.lookup(path, within, name)
    return meaning?.rest.length === 0 ? [meaning.symbol] : []
  })
}

function isRunByName({ definition: { kind, bases, decorators } }: Defined): boolean {
  if (kind === 'class') return bases.some((base) => commanding.test(base))
  return decorators.some(({ name }) => name.length <= longestName && queuing.test(name))
}

function answers({ definition: { kind, decorators } }: Defined): boolean {
  return kind === 'function' && decorators.some(({ name }) => name.length <= longestName && answering.test(name) && !alone.test(name))
}
