import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env'

/** The live desk of one company. */
export class Desk extends DurableObject<Env> {}
