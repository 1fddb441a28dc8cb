const template = /\{\{|\{%|\.(?:tmpl|j2|jinja2?|mustache)$|(?:^|\/)__\w+__(?:\/|$)/

/** Whether a path is of what a template generates files from. */
export function isTemplate(path: string): boolean {
  return template.test(path)
}

const templateFiles = /(?:^|\/)(?:cookiecutter\.json|copier\.ya?ml|databricks_template_schema\.json|\.cruft\.json)$/

/** Whether these are the files of a template to begin projects with: what it generates is what the repository is for. */
export function isOneTemplate(files: readonly { path: string }[]): boolean {
  return files.some(({ path }) => templateFiles.test(path) || path.includes('{{'))
}

/** Items but those of templates: what a template would generate counts only where the repository is nothing but that template. */
export function withoutTemplates<Item>(items: readonly Item[], isOfTemplate: (item: Item) => boolean): Item[] {
  const own = items.filter((item) => !isOfTemplate(item))
  return own.length > 0 ? own : [...items]
}
