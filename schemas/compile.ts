import {Schema} from '@sanity/schema'
import {builtinTypes, groupProblems, validateSchema} from '@sanity/schema/_internal'
import type {Schema as CompiledSchema, SchemaTypeDefinition} from '@sanity/types'
import {inferFromSchema} from '@sanity/validation/_internal'
import {schemaTypes} from './index.ts'

/**
 * The content model as the Studio compiles it, but without the Studio: the same steps as `createSchema` of `sanity`,
 * which would load React. Throws when a definition is not valid.
 */
export function compileSchema(
  types: readonly SchemaTypeDefinition[] = schemaTypes,
): CompiledSchema {
  const errors = groupProblems(validateSchema(types).getTypes())
    .flatMap(({path, problems}) => problems.map((problem) => ({path, ...problem})))
    .filter(({severity}) => severity === 'error')
  if (errors.length > 0) {
    const list = errors.map(({path, message}) => `${JSON.stringify(path)}: ${message}`).join('\n')
    throw new Error(`The content model does not compile:\n${list}`)
  }
  const builtin = inferRules(Schema.compile({name: 'studio', types: builtinTypes}))
  return inferRules(Schema.compile({name: 'default', types, parent: builtin}))
}

// Sanity declares the class it compiles to and the interface that everything takes apart from each other: their
// optional members differ by `undefined` alone.
function inferRules(schema: InstanceType<typeof Schema>): CompiledSchema {
  return inferFromSchema(schema as CompiledSchema)
}
