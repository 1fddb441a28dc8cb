import { triggerOfEvent } from '../../languages/github-actions.ts'
import type { Trigger } from '../../model/file-facts.ts'

/** The triggers under which a condition can hold; one that says nothing of them leaves all. */
export function narrow(triggers: readonly Trigger[], condition: string | undefined): Trigger[] {
  const text = condition ?? ''
  const wanted = [...text.matchAll(/event_name\s*==\s*['"](\w+)['"]/g)].flatMap(([, name = '']) => triggerOfEvent.get(name) ?? 'other')
  const refused = [...text.matchAll(/event_name\s*!=\s*['"](\w+)['"]/g)].flatMap(([, name = '']) => triggerOfEvent.get(name) ?? [])
  const onBranch = /(?:^|&&)\s*(?:\$\{\{\s*)?github\.ref(?:_name)?\s*==\s*['"](?:refs\/heads\/)?[\w/.-]+['"]\s*(?:\}\}\s*)?(?:&&|$)/.test(
    text,
  )
  const onTag = /(?:^|&&)\s*(?:\$\{\{\s*)?startsWith\(\s*github\.ref\s*,\s*['"]refs\/tags/.test(text)
  return triggers.filter((trigger) => {
    if (refused.includes(trigger) || (onBranch && trigger === 'pull-request')) return false
    if (onTag) return trigger === 'tag' || trigger === 'push' || trigger === 'release'
    return wanted.length === 0 || text.includes('||') || wanted.includes(trigger)
  })
}
