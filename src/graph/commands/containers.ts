/**
 * What a command does with containers: runs words in one (of `image` and behind `entrypoint`, where it starts it), builds images, or
 * starts services of compose files, all where it names none, with words in place of their own command where it gives some.
 */
export type ContainerAction =
  | { kind: 'run'; image?: string; entrypoint?: string; words: string[] }
  | { kind: 'build'; file: string | undefined; context: string; tags: string[] }
  | { kind: 'compose'; files: string[]; services: string[]; words: string[] }

const runValued = new Set(
  '-e --env -v --volume -w --workdir --name -p --publish -u --user --network --net --gpus --entrypoint --mount --env-file -m --memory --cpus --shm-size --platform -l --label -h --hostname --add-host --device --ulimit --cap-add --security-opt --restart --pull --ipc --runtime -c --container -n --namespace -f --file --profile --project-name --project-directory --index -a --attach --annotation --cap-drop --cgroupns --cpu-shares --cpuset-cpus --dns --expose --group-add --health-cmd --health-interval --health-retries --health-timeout --health-start-period --ip --label-file --link --log-driver --log-opt --memory-swap --network-alias --pid --pids-limit --secret --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --userns --uts --volumes-from --cidfile'.split(
    ' ',
  ),
)
const upValued = new Set('--exit-code-from --scale --timeout -t --attach --no-attach --pull --wait-timeout'.split(' '))
const buildValued = new Set(
  '--build-arg --target --platform --cache-from --cache-to --label --network --secret --ssh -o --output --builder --progress'.split(' '),
)

const containerPrograms = new Set(['docker', 'podman', 'nerdctl', 'nvidia-docker'])

/** Reads a `docker`, `docker compose`, `podman`, `kubectl run` or `kubectl exec` command; undefined for anything else. */
export function containerAction(words: readonly string[]): ContainerAction | undefined {
  const [program, ...rest] = words
  if (program === 'docker-compose') return compose(rest)
  if (program === 'kubectl') return kubectl(rest)
  if (!containerPrograms.has(program ?? '')) return undefined
  const [verb, ...operands] = rest[0] === 'buildx' || rest[0] === 'container' || rest[0] === 'image' ? rest.slice(1) : rest
  if (verb === 'compose') return compose(operands)
  const [name, ...inner] = behindOptions(operands, runValued)
  if ((verb === 'run' || verb === 'create') && rest[0] !== 'buildx')
    return { kind: 'run', ...(name && { image: name }), ...entrypointIn(operands.slice(0, -1 - inner.length)), words: inner }
  if (verb === 'exec') return { kind: 'run', words: inner }
  return verb === 'build' ? build(operands) : undefined
}

function kubectl(words: readonly string[]): ContainerAction | undefined {
  const separator = words.indexOf('--')
  const [verb, object] = behindOptions(words, runValued)
  if (verb === 'run' || (verb === 'create' && object === 'deployment')) return { kind: 'run', ...imageOption(words), words: [] }
  return words.includes('exec') && separator > 0 ? { kind: 'run', words: words.slice(separator + 1) } : undefined
}

/** `--entrypoint=x` or `--entrypoint x`. */
function entrypointIn(options: readonly string[]): { entrypoint?: string } {
  const at = options.findIndex((word) => word === '--entrypoint' || word.startsWith('--entrypoint='))
  const entrypoint = options[at] === '--entrypoint' ? options[at + 1] : options[at]?.slice('--entrypoint='.length)
  return entrypoint === undefined ? {} : { entrypoint }
}

/** `--image=a/b:1` or `--image a/b:1`. */
function imageOption(words: readonly string[]): { image?: string } {
  const at = words.findIndex((word) => word === '--image' || word.startsWith('--image='))
  const image = words[at] === '--image' ? words[at + 1] : words[at]?.slice('--image='.length)
  return image ? { image } : {}
}

function compose(words: readonly string[]): ContainerAction | undefined {
  const files = words.flatMap((word, index) => (/^(?:-f|--file)$/.test(words[index - 1] ?? '') ? [word] : []))
  const [verb, ...operands] = behindOptions(words, runValued)
  const [service, ...inner] = behindOptions(operands, runValued)
  if (verb === 'exec' && inner.length > 0) return { kind: 'run', words: inner }
  if (verb === 'run') return { kind: 'compose', files, services: service ? [service] : [], words: inner }
  return verb === 'up' ? { kind: 'compose', files, services: namesIn(operands), words: [] } : undefined
}

/** Operands that stand among options. */
function namesIn(words: readonly string[]): string[] {
  return words.filter((word, at) => !word.startsWith('-') && !upValued.has(words[at - 1] ?? ''))
}

function build(words: readonly string[]): ContainerAction {
  let file: string | undefined
  let context = '.'
  const tags: string[] = []
  for (let at = 0; at < words.length; at++) {
    const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s)
    if (name === '-f' || name === '--file') file = inline ?? words[++at]
    else if (name === '-t' || name === '--tag') tags.push(inline ?? words[++at] ?? '')
    else if (buildValued.has(name) && inline === undefined) at++
    else if (!name.startsWith('-')) context = name
  }
  return { kind: 'build', file, context, tags }
}

function behindOptions(words: readonly string[], valued: ReadonlySet<string>): string[] {
  let at = 0
  while (words[at]?.startsWith('-')) at += takesNext(words[at] ?? '', valued) ? 2 : 1
  return words.slice(at)
}

/** `-p 80:80`, and short options in one word of which the last takes a value: `-dp 80:80`. */
function takesNext(word: string, valued: ReadonlySet<string>): boolean {
  return valued.has(word) || (/^-[itd]+[a-z]$/.test(word) && valued.has(`-${word.slice(-1)}`))
}
