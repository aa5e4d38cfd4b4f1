import * as z from 'zod'
import { idOf, Line, Version } from './common'

export const NewCustomer = z
  .strictObject({ name: Line(120), level: z.enum(['standard', 'key', 'strategic']) })
  .meta({ id: 'NewCustomer' })
export type NewCustomer = z.infer<typeof NewCustomer>

export const CustomerView = z
  .strictObject({
    id: idOf('customer'),
    name: z.string(),
    level: z.enum(['standard', 'key', 'strategic']),
    version: Version,
  })
  .meta({ id: 'Customer' })
export type CustomerView = z.infer<typeof CustomerView>
