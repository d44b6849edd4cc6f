import { OfferForm } from '#needs/message-forms.ts'
import type { Actions, PageServerLoad } from './$types'
import { blank, sending } from '../sending.ts'

export const load: PageServerLoad = blank

export const actions: Actions = sending(OfferForm)
