import type { Result } from '@bylaw/kernel'
import type { Acquaintance } from './acquaintance'
import { originOf, withOrigin } from './archive/follows'
import type { ArchiveReader, InHand } from './archive/laid-out'
import type { DeskBooks } from './books'
import type { CommandKey, DeskCall, DeskRefusal, Done, TicketCommand } from './call'
import { carryOut } from './carry-out'
import { together } from './together'

/**
 * Takes commands from when they arrive to when they are carried out. What has to be asked elsewhere
 * is asked first; then all that arrived at once is carried out in one stretch, each command in a
 * transaction of its own and all with one write to disk.
 */
export const commandTaker = (
  books: DeskBooks,
  people: Acquaintance,
  archive: ArchiveReader,
  inOne: <Value>(work: () => Value) => Value,
) => {
  const inOneStretch = together()

  /** Nothing waits in here: the caller is who they are at the moment of the command. */
  const carry = (
    call: DeskCall,
    key: CommandKey | null,
    command: TicketCommand,
    inHand: InHand | undefined,
  ): Result<Done, DeskRefusal> => {
    const member = people.standing(call)
    if (!member.ok) return member
    return inOne(() => {
      const act = () => carryOut(books, member.value, call, key, command)
      return withOrigin(books, inHand, member.value, command, act)
    })
  }

  return async (
    call: DeskCall,
    key: CommandKey | null,
    command: TicketCommand,
  ): Promise<Result<Done, DeskRefusal>> => {
    await people.hearOf(call, command)
    const inHand = await archive.bring(originOf(command))
    return inOneStretch(() => carry(call, key, command, inHand))
  }
}
