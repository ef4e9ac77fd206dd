import {createOpenAICompatible} from '@ai-sdk/openai-compatible'
import {generateText, type LanguageModelUsage, NoObjectGeneratedError, Output} from 'ai'
import {ImportError} from '../../errors.ts'
import {type Answer, answerSchema} from './answer.ts'
import {verdictOn} from './faults.ts'
import {instructions} from './instructions.ts'
import type {ModelSettings} from './settings.ts'

/** Puts one prompt to the model until it answers as asked, or until that is hopeless. */
export type Ask = (prompt: string) => Promise<Answer>

export function createAsk(settings: ModelSettings): Ask {
  const {attempts, timeout, wait, key} = settings
  const request = requestTo(settings)
  let stopped: ImportError | undefined
  return async (prompt) => {
    for (let attempt = 1; ; attempt++) {
      // Another request has found out that none will succeed.
      if (stopped) throw stopped
      try {
        return await request(prompt)
      } catch (fault) {
        const verdict = verdictOn(fault, timeout / 1000)
        // A service may quote what it was sent.
        const because = key ? verdict.because.replaceAll(key, '…') : verdict.because
        const complaint = `the model at ${settings.url} failed: ${because}`
        if (verdict.outcome === 'stop') {
          stopped = new ImportError(complaint, {cause: fault})
          throw stopped
        }
        if (verdict.outcome === 'lost') throw new Error(complaint, {cause: fault})
        if (attempt >= attempts) throw new Error(`${complaint}, ${attempts} times`, {cause: fault})
        await wait(verdict.wait ?? backoff(attempt, settings.chance()))
      }
    }
  }
}

/** A second, two, four …, a minute at most; up to half as long again. */
function backoff(attempt: number, chance: number): number {
  return Math.min(60_000, 1000 * 2 ** (attempt - 1)) * (1 + chance / 2)
}

/** One request. It offers no tools: whatever the article says, the answer is all that can come of it. */
function requestTo({url, model, key, format, timeout, onUsage}: ModelSettings): Ask {
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: url,
    supportsStructuredOutputs: true,
    ...(key ? {apiKey: key} : {}),
    ...(format === 'object' ? {transformRequestBody: askedForAnyObject} : {}),
  })
  const output = Output.object({schema: answerSchema, name: 'index'})
  const told = ({inputTokens = 0, outputTokens = 0}: Partial<LanguageModelUsage>) =>
    onUsage({input: inputTokens, output: outputTokens})
  return async (prompt) => {
    try {
      const asked = {model: provider(model), instructions, prompt, output, maxRetries: 0, timeout}
      const answered = await generateText(asked)
      told(answered.usage)
      return answered.output
    } catch (fault) {
      if (NoObjectGeneratedError.isInstance(fault)) told(fault.usage ?? {})
      throw fault
    }
  }
}

/** For services that know no schemas. The instructions tell the shape as well, and the answer is checked in any case. */
function askedForAnyObject(body: Record<string, unknown>): Record<string, unknown> {
  return {...body, response_format: {type: 'json_object'}}
}
