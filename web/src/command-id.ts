import { useState } from 'react'

/** What a command was sent under. */
export interface Sent {
  readonly id: string
  readonly version: number | undefined
}

/**
 * Names the commands of one form or screen, so that trying again never does a thing twice.
 *
 * A wish keeps its name, and the version it was first sent at, until the server says how it
 * ended: a first try whose answer was lost may well have been carried out, and the server
 * knows it by just these two. A wish that changed is another command.
 */
export interface CommandId {
  readonly of: (path: string, body: string, version: number | undefined) => Sent
  /** The server has said how the command ended: done, or refused. */
  readonly ended: (path: string) => void
}

export function commandId(): CommandId {
  const unanswered = new Map<string, Sent & { readonly body: string }>()
  return {
    of: (path, body, version) => {
      const held = unanswered.get(path)
      if (held?.body === body) return held
      const fresh = { id: newId(), version, body }
      unanswered.set(path, fresh)
      return fresh
    },
    ended: (path) => void unanswered.delete(path),
  }
}

/** The names of a component’s commands, for as long as it is on the screen. */
export const useCommandId = (): CommandId => useState(commandId)[0]

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
