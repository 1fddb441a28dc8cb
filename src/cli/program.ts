import { Command, CommanderError, Option } from 'commander'
import { keepHeapSmall } from '../heap.ts'
import { failures } from '../model/failures.ts'
import { version } from '../model/version.ts'
import { endOnSignals } from '../signals.ts'
import { fail, tell, tellStack } from './exit.ts'
import { policyCommands } from './policy/index.ts'

/** Nothing but the parser is loaded until a command is known: `--version` and `--help` stay instant. */
const program = new Command('mlops-scorecard')
  .description('Scores a machine-learning repository against MLOps policies. Runs nothing that the repository contains.')
  .version(version, '-V, --version')
  .showSuggestionAfterError()
  .showHelpAfterError('(add --help for the options)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  $ mlops-scorecard scan                          score the repository you stand in
  $ mlops-scorecard scan . --base origin/main     what would this branch introduce?
  $ mlops-scorecard explain experiments-tracked . why did it get this outcome?
  $ mlops-scorecard init                          add the workflow and a policy file
  $ mlops-scorecard policy test policies          hold policies of your own against their cases

Exit codes: 0 the gate passed, 1 it failed, 2 wrong usage or configuration, 3 the scan itself failed, as a whole or in a part.
With DEBUG set, a part that failed shows its stack.`,
  )

const policy = () => new Option('--policy <file>', 'policy file to judge by, instead of the .github/mlops-scorecard.yml of the repository')
const noCache = () => new Option('--no-cache', 'read every file anew, and keep nothing of it for the next scan')
const revision = () => new Option('--rev <revision>', 'read this git revision instead of the work tree; nothing is checked out')

program
  .command('scan')
  .description('Score a repository')
  .argument('[path]', 'folder to scan', '.')
  .addOption(revision())
  .option('--base <revision>', 'compare with this revision (its merge base with --rev, or with HEAD)')
  .addOption(policy())
  .option('--format <format>', 'terminal, markdown, json, sarif or badge', 'terminal')
  .option('--output <file>', 'write the report to a file')
  .option('--fail-on <findings>', 'fail on introduced, any or never; the policy file and this count, the stricter wins')
  .option('--severity <severity>', 'least severity that fails: critical, high, medium, low or info')
  .option('--minimum-score <points>', 'fail below this score')
  .option('--on-unknown <outcome>', 'warn or fail where a policy could not be decided')
  .option('--all', 'show also what does not apply')
  .addOption(noCache())
  .addHelpText(
    'after',
    `
Examples:
  $ mlops-scorecard scan
  $ mlops-scorecard scan ../other-repository --format json --output scorecard.json
  $ mlops-scorecard scan . --rev HEAD --base origin/main --fail-on introduced`,
  )
  .action(async (path, options) => (await import('./scan.ts')).scanCommand(path, options))

program
  .command('facts')
  .description('Print the facts that policies are judged by')
  .argument('[path]', 'folder to read', '.')
  .addOption(revision())
  .addOption(policy())
  .option('--format <format>', 'json', 'json')
  .option('--files', 'list every file, instead of counts by kind')
  .option('--output <file>', 'write to a file')
  .addOption(noCache())
  .addHelpText(
    'after',
    '\nExamples:\n  $ mlops-scorecard facts . | jq ".projects[0].training"\n  $ mlops-scorecard facts . --rev v1.2.0 --output facts.json',
  )
  .action(async (path, options) => (await import('./facts.ts')).factsCommand(path, options))

program
  .command('explain')
  .description('Explain a policy; with a path, why that repository or file got its outcome')
  .argument('[policy]', 'id of the policy, or the beginning of one')
  .argument('[path]', 'folder, or a file in it')
  .option('--all', 'explain every policy, as Markdown')
  .addOption(policy())
  .addOption(revision())
  .addOption(noCache())
  .addHelpText(
    'after',
    `
Examples:
  $ mlops-scorecard explain dockerfile-pinned
  $ mlops-scorecard explain experiments-tracked ~/code/churn
  $ mlops-scorecard explain experiments-tracked ~/code/churn/src/train.py
  $ mlops-scorecard explain --all > policies.md`,
  )
  .action(async (id, path, options) => (await import('./explain.ts')).explainCommand(id, path, options))

program
  .command('init')
  .description('Write the workflow and a commented policy file; existing files stay as they are')
  .argument('[path]', 'folder of the repository', '.')
  .option('--force', 'replace existing files; with --forks the workflows alone')
  .option('--forks', 'also write the second workflow that comments on pull requests from forks')
  .addHelpText('after', '\nExamples:\n  $ mlops-scorecard init\n  $ mlops-scorecard init --forks')
  .action(async (path, options) => (await import('./init.ts')).initCommand(path, options))

program.addCommand(policyCommands())

/** Reads the command line and does what it asks for; sets the exit code and never throws. */
export async function run(): Promise<void> {
  // Whoever reads may close early, as `head` does; what could not be written otherwise is told by whoever wrote it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  endOnSignals(tell)
  keepHeapSmall()
  if (process.env['DEBUG']) failures.subscribe(tellStack)
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else process.exitCode = fail(error)
  }
}
