import { Command } from 'commander'

/** The `policy` commands: for whoever writes policy, for one repository or for hundreds. */
export function policyCommands(): Command {
  const group = new Command('policy').description('Check, vendor, test, explain and compare policy').exitOverride()
  check(group)
  lock(group)
  test(group)
  explain(group)
  diff(group)
  return group.addHelpText(
    'after',
    '\nExit codes: 0 all is well, 1 a case broke or the gate of a repository would newly fail, 2 wrong usage or configuration, 3 trouble.',
  )
}

function check(group: Command): void {
  group
    .command('check')
    .description('Is this policy file, or this policy, right? With all that it inherits')
    .argument('[file]', 'policy file or policy; without it the policy file of the repository')
    .addHelpText(
      'after',
      '\nExamples:\n  $ mlops-scorecard policy check\n  $ mlops-scorecard policy check policies/base-images-approved.yaml',
    )
    .action(async (file) => (await import('./check.ts')).checkCommand(file))
}

function lock(group: Command): void {
  group
    .command('lock')
    .description('Vendor what the policy file extends, with commits and hashes, so that scans need neither network nor token')
    .argument('[path]', 'folder of the repository', '.')
    .option('--owner <owners...>', 'whose repository it is, and whose files it may extend; without it the owners of its remotes')
    .addHelpText(
      'after',
      '\nReads GITHUB_TOKEN and GITHUB_API_URL.\n\nExamples:\n  $ GITHUB_TOKEN=$(gh auth token) mlops-scorecard policy lock',
    )
    .action(async (path, options) => (await import('./lock.ts')).lockCommand(path, options))
}

function test(group: Command): void {
  group
    .command('test')
    .description('Hold policies against their cases: those of policies/x.yaml are policies/tests/x.yaml')
    .argument('[files...]', 'policies, or folders of them; without it those of the policy file')
    .option('--facts <file>', 'judge recorded facts instead (a file, or a folder of them) and show the outcomes')
    .addHelpText(
      'after',
      '\nExamples:\n  $ mlops-scorecard policy test policies\n  $ mlops-scorecard policy test policies/base-images-approved.yaml --facts churn.json',
    )
    .action(async (files, options) => (await import('./test.ts')).testCommand(files, options))
}

function explain(group: Command): void {
  group
    .command('explain')
    .description('Which file and line set each value of a policy, what it overrode, and what is locked')
    .argument('<id>', 'id of the policy, or gate')
    .argument('[path]', 'folder of the repository', '.')
    .option('--policy <file>', 'policy file, instead of that of the repository')
    .addHelpText('after', '\nExamples:\n  $ mlops-scorecard policy explain dockerfile-pinned')
    .action(async (id, path, options) => (await import('./explain.ts')).policyExplainCommand(id, path, options))
}

function diff(group: Command): void {
  group
    .command('diff')
    .description('Whose gate would newly fail, and which policies newly fail or pass, if the policy file changed so')
    .argument('<old>', 'policy file as it is')
    .argument('<new>', 'policy file as it would be')
    .argument('[checkouts...]', 'folders of repositories')
    .option('--facts <paths...>', 'recorded facts: files, or folders of them')
    .addHelpText(
      'after',
      `
Examples:
  $ mlops-scorecard facts ~/code/churn --files --output facts/churn.json
  $ mlops-scorecard policy diff mlops-scorecard.yml stricter.yml --facts facts
  $ mlops-scorecard policy diff mlops-scorecard.yml stricter.yml ~/code/churn ~/code/fraud`,
    )
    .action(async (old, now, checkouts, options) => (await import('./diff.ts')).diffCommand(old, now, checkouts, options))
}
