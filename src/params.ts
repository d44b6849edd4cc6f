import { defineParams } from '@sveltejs/kit/params'
import { z } from 'zod'

/** Kinds of route parameters: `[id=uuid]` leaves any other text to "not found". */
export const params = defineParams({ uuid: z.uuid(), tahun: z.string().regex(/^2[01]\d\d$/) })
