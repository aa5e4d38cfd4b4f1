import { ProblemView } from '@bylaw/contract'
import * as z from 'zod'
import { PROBLEMS, type ProblemCode } from './problem'

/** Headers that every command may carry. */
const CommandHeaders = z.object({
  'idempotency-key': z.string().min(1).max(255).optional(),
})
/** Headers of a change to something versioned: `If-Match: "3"`. */
const ChangeHeaders = CommandHeaders.extend({ 'if-match': z.string().max(40).optional() })

/** A JSON body, on a command that may be retried under an idempotency key. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  headers: CommandHeaders,
  body: json(schema),
})

/** A JSON body on a change that names the version it was based on. */
export const change = <Schema extends z.ZodType>(schema: Schema) => ({
  headers: ChangeHeaders,
  body: json(schema),
})

/** A command without a body. */
export const command = () => ({ headers: CommandHeaders })

/** A change without a body. */
export const bareChange = () => ({ headers: ChangeHeaders })

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
    default: {
      description: ['internal', ...problems]
        .map(
          (code) =>
            `\`${code}\`${code in PROBLEMS ? ` (${PROBLEMS[code as ProblemCode][0]})` : ''}`,
        )
        .join(', '),
      content: { 'application/problem+json': { schema: ProblemView } },
    },
  }) as Record<Status, { description: string; content: { 'application/json': { schema: Schema } } }>

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})
