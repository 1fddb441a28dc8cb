import { isTestPath } from '../graph/file-kind.ts'
import { hasGap, parseImageReference, pinOf } from '../languages/image-reference.ts'
import type { Project } from '../model/facts.ts'
import type { ComposeService, FileFacts, KubernetesObject } from '../model/file-facts.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { builtImages } from './built-images.ts'
import { isInstalledWhole } from './bundles.ts'
import { inPublishedChart } from './charts.ts'

type Service = Project['services'][number]

/** Images that keep state, by the last part of their names. */
const STATEFUL =
  /(?:^|[-_/])(?:postgres(?:ql)?|pgvector|timescaledb|mysql|mariadb|percona|mongo(?:db)?|redis|valkey|dragonfly|minio|seaweedfs|elasticsearch|opensearch|kafka|redpanda|zookeeper|rabbitmq|nats|cassandra|scylla|clickhouse|influxdb|neo4j|qdrant|weaviate|milvus|chroma|etcd|couchdb|mssql|mlflow|registry|vault|gitea|gitlab-ce|nexus3|hive|memgraph|questdb|redis-stack(?:-server)?)(?:$|[-_])/i

/** What stands beside such a service, and keeps nothing: `postgres-exporter`, `opensearch-dashboards`. */
const BESIDE = /[-_](?:exporter|operator|client|proxy|ui|commander|dashboards)$/i

const STAND_IN =
  /(?:^|[-_/])(?:localstack|moto|adminer|pgadmin4?|mailhog|mailpit|fake-gcs-server|azurite|wiremock|selenium|redisinsight|mongo-express)(?:$|[-_])/i
const STAND_IN_FILE = /(?:^|[/._-])(?:tests?|testing|local|dev|development|override|ci)(?=[./_-])/i

const BACKUP =
  /\b(?:pg_dump|pg_dumpall|pg_basebackup|wal-g|pgbackrest|barman|mysqldump|xtrabackup|mongodump|restic|velero|borg|duplicity|rclone|mc mirror|redis-cli (?:bg)?save)\b/

const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet'])

/** Services that the project runs itself and did not build: databases, brokers, trackers, stores. */
export const services = defineAnalysis({
  fact: 'services',
  analyse(project) {
    const backups = new Set(project.facts.flatMap(backedUp))
    const toolOf = toolsOfImages(project)
    const describe = (found: Omit<Service, 'pin' | 'tool' | 'backedUp' | 'owners'>): Service => {
      const tool = toolOf(found.path, found.image)
      return {
        ...found,
        pin: pinOf(parseImageReference(found.image)),
        ...(tool !== undefined && { tool }),
        backedUp: found.stateful && backups.size > 0 ? 'yes' : 'no',
        owners: project.ownersOf(found.path),
      }
    }
    const isCopied = inPublishedChart(project.facts)
    const [isOwn, isBuilt] = [ownImages(project.facts), builtImages(project.facts)]
    return project.facts
      .filter(({ path }) => !isTestPath(path) && !STAND_IN_FILE.test(path) && !path.includes('{{') && !isCopied(path))
      .flatMap((file) => [...composed(file), ...deployed(file, toolOf)])
      .filter(({ image }) => !isOwn(image) && !isBuilt(parseImageReference(image)))
      .filter(({ image }) => !isStandIn(image))
      .map(describe)
  },
})

/** Whether an image stands in for a service of a cloud, or shows one, while somebody develops. */
export function isStandIn(image: string): boolean {
  return STAND_IN.test(parseImageReference(image).repository ?? '')
}

/** Says whether an image is what a folder of the repository builds, pushed under somebody's name: `team/training` of `training/Dockerfile`. */
function ownImages(facts: readonly FileFacts[]): (image: string) => boolean {
  const folders = new Set(facts.filter(({ dockerfile }) => dockerfile).map(({ path }) => path.split('/').at(-2)?.toLowerCase()))
  return (image) => {
    const { repository = '' } = parseImageReference(image)
    const [name = '', namespace] = repository.toLowerCase().split('/').reverse()
    return namespace !== undefined && namespace !== name && folders.has(name)
  }
}

function composed({ path, services = [] }: FileFacts) {
  return services
    .filter(
      ({ image, build, ends }) =>
        !ends && image !== undefined && build === undefined && !hasGap(parseImageReference(image).repository ?? '$'),
    )
    .map((service) => fromCompose(path, service))
}

function fromCompose(path: string, { name, line, image = '', volumes, healthcheck }: ComposeService) {
  const keeps = volumes.some((volume) => /^[\w-]+:/.test(volume))
  return { path, line, name, image, healthChecked: healthcheck ? ('yes' as const) : ('no' as const), stateful: keeps || isStateful(image) }
}

/** Of the cluster's workloads only those with a well-known image: the others run what the project builds. */
function deployed({ path, objects = [] }: FileFacts, toolOf: ToolOf) {
  return objects
    .filter((object) => WORKLOADS.has(object.kind) && !isInstalledWhole(object))
    .flatMap((object) => fromObject(path, object, toolOf))
}

function fromObject(path: string, { line, name = '', kind, images, probes }: KubernetesObject, toolOf: ToolOf) {
  return images
    .filter(({ image }) => isStateful(image) || toolOf(path, image) !== undefined)
    .map(({ image }) => ({
      path,
      line,
      name,
      image,
      healthChecked: probes.length > 0 ? ('yes' as const) : ('no' as const),
      stateful: kind === 'StatefulSet' || isStateful(image),
    }))
}

function isStateful(image: string): boolean {
  const { repository = '' } = parseImageReference(image)
  return STATEFUL.test(repository) && !BESIDE.test(repository)
}

type ToolOf = (path: string, image: string) => string | undefined

/** Says which tool's record names an image that a file asks for. */
function toolsOfImages({ recognised }: ProjectView): ToolOf {
  const tools = new Map<string, string>()
  for (const { tool, evidence } of [...recognised.tools].reverse())
    for (const { path, says } of evidence) tools.set(`${path}\n${says}`, tool.id)
  return (path, image) => tools.get(`${path}\n${image}`)
}

function backedUp({ commands = [] }: FileFacts): string[] {
  return commands.filter(({ text }) => BACKUP.test(text)).map(({ text }) => text)
}
