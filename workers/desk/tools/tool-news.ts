import type { ToolContents, ToolKind } from '../../tools/kinds'

/** A tool as it travels to the Desk and lies there. */
export interface ToolNews {
  readonly id: string
  readonly kind: ToolKind
  readonly version: number
  /** `KeptTool` but for its id and version, as JSON. */
  readonly body: string
}

/** A tool as the Desk reads it. */
export interface KeptTool<Kind extends ToolKind = ToolKind> {
  readonly id: string
  readonly version: number
  readonly name: string
  /** Null for what the company shares. */
  readonly ownerId: string | null
  readonly active: boolean
  /** The zone in which its texts name times. */
  readonly zone: string
  readonly changedAtMs: number
  readonly content: ToolContents[Kind]
}
