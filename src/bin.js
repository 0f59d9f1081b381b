#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node cannot even parse the rest, so the version check stands alone.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  process.stderr.write(
    `jobbrief needs Node 24.12 or newer; this is Node ${process.versions.node}.\n` +
      'Install it from https://nodejs.org, or run `npm ci` on Linux: it brings its own Node for the npm scripts.\n',
  );
  process.exit(1);
}
const { runCli } = await import('./cli.ts');
// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { stdin, stdout, stderr, env } = process;
process.exitCode = await runCli(process.argv.slice(2), { stdin, stdout, stderr, env, now: () => new Date() });
