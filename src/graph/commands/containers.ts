/** What a command does with containers: runs a program in one, builds an image, or starts services of a compose file. */
export type ContainerAction =
  | { kind: 'run'; words: string[] }
  | { kind: 'build'; file: string | undefined; context: string }
  | { kind: 'compose'; files: string[]; service: string | undefined }

const runValued = new Set(
  '-e --env -v --volume -w --workdir --name -p --publish -u --user --network --net --gpus --entrypoint --mount --env-file -m --memory --cpus --shm-size --platform -l --label -h --hostname --add-host --device --ulimit --cap-add --security-opt --restart --pull --ipc --runtime -c --container -n --namespace -f --file --profile --project-name --project-directory --index'.split(
    ' ',
  ),
)
const buildValued = new Set(
  '-t --tag --build-arg --target --platform --cache-from --cache-to --label --network --secret --ssh -o --output --builder --progress'.split(
    ' ',
  ),
)

/** Reads a `docker`, `docker compose`, `podman` or `kubectl exec` command; undefined for anything else. */
export function containerAction(words: readonly string[]): ContainerAction | undefined {
  const [program, ...rest] = words
  if (program === 'docker-compose') return compose(rest)
  if (program === 'kubectl') return kubectl(rest)
  if (program !== 'docker' && program !== 'podman') return undefined
  const [verb, ...operands] = rest[0] === 'buildx' || rest[0] === 'container' || rest[0] === 'image' ? rest.slice(1) : rest
  if (verb === 'compose') return compose(operands)
  if (verb === 'run' || verb === 'exec') return { kind: 'run', words: behindOptions(operands, runValued).slice(1) }
  return verb === 'build' ? build(operands) : undefined
}

function kubectl(words: readonly string[]): ContainerAction | undefined {
  const separator = words.indexOf('--')
  return words.includes('exec') && separator > 0 ? { kind: 'run', words: words.slice(separator + 1) } : undefined
}

function compose(words: readonly string[]): ContainerAction | undefined {
  const files = words.flatMap((word, index) => (/^(?:-f|--file)$/.test(words[index - 1] ?? '') ? [word] : []))
  const [verb, ...operands] = behindOptions(words, runValued)
  const [service, ...inner] = behindOptions(operands, runValued)
  if ((verb === 'run' || verb === 'exec') && inner.length > 0) return { kind: 'run', words: inner }
  return verb === 'run' || verb === 'up' ? { kind: 'compose', files, service } : undefined
}

function build(words: readonly string[]): ContainerAction {
  let file: string | undefined
  let context = '.'
  for (let at = 0; at < words.length; at++) {
    const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s)
    if (name === '-f' || name === '--file') file = inline ?? words[++at]
    else if (buildValued.has(name) && inline === undefined) at++
    else if (!name.startsWith('-')) context = name
  }
  return { kind: 'build', file, context }
}

function behindOptions(words: readonly string[], valued: ReadonlySet<string>): string[] {
  let at = 0
  while (words[at]?.startsWith('-')) at += valued.has(words[at] ?? '') ? 2 : 1
  return words.slice(at)
}
