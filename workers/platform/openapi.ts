import { ProblemView } from '@bylaw/contract'
import * as z from 'zod'
import { KEY_LENGTH } from './command-key'
import { PROBLEMS, type ProblemCode } from './problem'

/**
 * The headers of commands and changes are said here and read where they are needed: who checks
 * them as a schema reads every header of every request.
 */
const KEY = header('Idempotency-Key', { type: 'string', minLength: 1, maxLength: KEY_LENGTH })
const VERSION = header('If-Match', { type: 'string', maxLength: 40 })

/** A command with a JSON body; it may be retried under an idempotency key. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  parameters: [KEY],
  request: { body: json(schema) },
})

/** A question that is too long for an address; asking again does nothing either. */
export const asking = <Schema extends z.ZodType>(schema: Schema) => ({
  request: { body: json(schema) },
})

/** A command that may bring a JSON body, or none. */
export const optionalBody = <Schema extends z.ZodType>(schema: Schema) => ({
  parameters: [KEY],
  request: { body: { ...json(schema), required: false as const } },
})

/** A change with a JSON body that names the version it was based on: `If-Match: "3"`. */
export const change = <Schema extends z.ZodType>(schema: Schema) => ({
  parameters: [KEY, VERSION],
  request: { body: json(schema) },
})

/** The same, whose body may be left out. */
export const optionalChange = <Schema extends z.ZodType>(schema: Schema) => ({
  parameters: [KEY, VERSION],
  request: { body: { ...json(schema), required: false as const } },
})

/** A command whose body is a file as it stands. */
export const bytes = () => ({
  parameters: [KEY],
  request: {
    body: {
      required: true as const,
      content: {
        'application/octet-stream': { schema: { type: 'string', format: 'binary' } as const },
      },
    },
  },
})

/** The answer when a file comes back as it is. */
export const fileAnswers = (problems: readonly ProblemCode[]) => ({
  200: {
    description: 'The file',
    content: {
      'application/octet-stream': { schema: { type: 'string', format: 'binary' } as const },
    },
  },
  default: problemAnswers(problems),
})

/** A command without a body. */
export const command = () => ({ parameters: [KEY], request: {} })

/** A change without a body. */
export const bareChange = () => ({ parameters: [KEY, VERSION], request: {} })

/** The same, at a path with parameters. */
export const at = <Shape extends z.ZodRawShape, Asked extends { request: object }>(
  shape: Shape,
  asked: Asked,
) => ({ ...asked, request: { ...(asked.request as Asked['request']), ...path(shape) } })

/** Path parameters; each is an `idOf(…)`, so that the matrix knows what to put there. */
export const path = <Shape extends z.ZodRawShape>(shape: Shape) => ({ params: z.object(shape) })

/** A query string. */
export const query = <Schema extends z.ZodType>(schema: Schema) => ({ query: schema })

/** The answer when all goes well, and the problems a caller should be ready for. */
export const answers = <Status extends 200 | 201, Schema extends z.ZodType>(
  status: Status,
  schema: Schema,
  problems: readonly ProblemCode[] = [],
) =>
  ({
    [status]: { description: 'Done', content: { 'application/json': { schema } } },
    default: problemAnswers(problems),
  }) as Record<Status, { description: string; content: { 'application/json': { schema: Schema } } }>

const problemAnswers = (problems: readonly ProblemCode[]) => ({
  description: ['`internal`', ...problems.map(problemText)].join(', '),
  content: { 'application/problem+json': { schema: ProblemView } },
})

/** A problem as the document names it: its code and status. */
export const problemText = (code: ProblemCode): string => `\`${code}\` (${PROBLEMS[code][0]})`

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})

function header(name: string, schema: { type: 'string'; minLength?: number; maxLength: number }) {
  return { name, in: 'header' as const, required: false, schema }
}

/** The answer when a file of comma-separated values comes back. */
export const xlsxAnswers = (description: string, problems: readonly ProblemCode[] = []) => ({
  200: { description, content: { [XLSX]: { schema: z.string().meta({ format: 'binary' }) } } },
  default: problemAnswers(problems),
})
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const csvAnswers = (description: string, problems: readonly ProblemCode[] = []) => ({
  200: { description, content: { 'text/csv': { schema: z.string() } } },
  default: problemAnswers(problems),
})
