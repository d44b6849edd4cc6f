import { endpoint } from '#platform/http/endpoint.ts'
import { BindForm } from '#training/attendance-forms.ts'
import { bindDevice } from '#training/server/bind-device.ts'

export const POST = endpoint(BindForm, bindDevice)
