#!/usr/bin/env node
import {start} from './commands/start.ts'
import {processTerminal} from './commands/terminal.ts'

process.exitCode = await start(process.argv.slice(2), processTerminal())
