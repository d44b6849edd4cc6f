import { endpoint } from '#platform/http/endpoint.ts'
import { DeliveryForm } from '#training/attendance-forms.ts'
import { acceptChecks } from '#training/server/accept-checks.ts'

export const POST = endpoint(DeliveryForm, acceptChecks)
