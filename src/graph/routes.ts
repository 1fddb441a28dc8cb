import type { Call, Value } from '../model/file-facts.ts'
import type { CallGraph } from './reach.ts'

const longestName = 200
/** What gives a route to what answers it: `path("train", views.train)` of Django, `app.add_url_rule`, `router.add_post`, `Route("/train", train)`. */
const routing =
  /^django\.urls\.(?:re_)?path$|^django\.conf\.urls\.url$|^starlette\.routing\.(?:WebSocket)?Route$|^aiohttp\.web\.(?:get|post|put|patch|delete|view|route)$|\.(?:add_(?:api_route|api_websocket_route|url_rule|websocket_route|route|resource)|(?:api_)?route\(\))$|(?:^|[._])router\.add_(?:get|post|put|patch|delete|view)$/
/** What makes of a class a function that answers: `TrainView.as_view()`. */
const answering = /\.as_view$/

/** Whether what a call is given, or the class it is called on, runs when a request arrives and not with the call. */
export function answersLater({ name }: Pick<Call, 'name'>): boolean {
  return name.length <= longestName && (routing.test(name) || answering.test(name))
}

/** Names of what a call gives routes to, a class by its own name; none for any other call. */
export function routedBy({ name, arguments: given }: Call): string[] {
  if (name.length > longestName || !routing.test(name)) return []
  return given.flatMap(({ value: { reference } }: { value: Value }) => reference?.replace(/\.as_view\(\)$/, '') ?? [])
}

/** The same graph without what only a request runs: what is left runs when its scope does. */
export function withoutRequests(graph: CallGraph): CallGraph {
  return {
    ...graph,
    links(scope) {
      const links = graph.links(scope)
      return links.some(({ onRequest }) => onRequest) ? links.filter(({ onRequest }) => !onRequest) : links
    },
  }
}
