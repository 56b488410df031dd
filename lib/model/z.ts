import { z } from 'zod'

// Zod tries `Function('')` to compile its checks; the extension's own policy forbids that and would log an error.
z.config({ jitless: true })

export { z }
