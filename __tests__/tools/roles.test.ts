import { describe, expect, test } from 'vitest'
import { projectOf } from '../analyses/project-of.ts'

/** What the real records say that a file does: tool and role, each once, in the order of the records. */
function rolesOf(path: string, text: string): string[] {
  return [...new Set(projectOf({ [path]: text }).recognised.roles.map(({ tool, role }) => `${tool.id} ${role.role}`))]
}

describe('what calls do', () => {
  test.each<[string, string, string[]]>([
    ['a model behind LlamaIndex', 'from llama_index.llms.openai import OpenAI\nOpenAI(model="gpt-4o")\n', ['openai-api hosts-models']],
    ['the same before it was split up', 'from llama_index.llms import OpenAI\nOpenAI(model="gpt-4")\n', ['openai-api hosts-models']],
    ['a message of LlamaIndex', 'from llama_index.llms import ChatMessage\nChatMessage(content="a")\n', []],
    [
      'a model behind LangChain',
      'from langchain_openai.chat_models import ChatOpenAI\nChatOpenAI(model="gpt-4o")\n',
      ['openai-api hosts-models'],
    ],
  ])('%s', (_, text, roles) => {
    expect(rolesOf('a.py', text)).toEqual(roles)
  })
})
