import { z } from 'zod'

/** A letter as it was read. */
export const LetterRef = z.object({ id: z.uuid(), version: z.coerce.number().int() })
