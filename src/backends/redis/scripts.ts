/**
 * The scripts that run inside Redis, each on the keys of one community (`KEYS[1]` is what they begin with):
 *
 *     r  record key -> record            u  record keys by the end of their time       o  "member key": whose a record is
 *     d  id -> decision                  k  decision key -> ids                        w  "member id": whom one concerns
 *     q  ids by when to look at them     e  ids by the end of their time               y  ids of what is said, by due time
 *     i  event id -> undecided event     p  ids of what was parked                     s:<day>  seen name -> time, "!" if done
 *
 * A record is its version (8 characters), the end of its time, a line break, its owners, a line break, its value. A
 * decision is a JSON array of what changes (`head`, see decisions.ts), a line break, and what never does. In `q` an
 * undecided event stands as "!" and its id.
 */
import { createHash } from 'node:crypto';
import type { Client } from './connect.js';

export interface Script {
  readonly lua: string;
  readonly sha: string;
}

/** Runs a script on the keys that begin with `base`. Redis forgets scripts when it restarts: then it is sent again. */
export async function run(
  client: Client,
  script: Script,
  base: string,
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await client.evalsha(script.sha, 1, base, ...args);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
    return client.eval(script.lua, 1, base, ...args);
  }
}

const scriptOf = (...parts: readonly string[]): Script => {
  const lua = parts.join('\n');
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
};

const names = `
local base = KEYS[1]
local R, U, O = base .. ':r', base .. ':u', base .. ':o'
local D, K, W, Q, E, Y = base .. ':d', base .. ':k', base .. ':w', base .. ':q', base .. ':e', base .. ':y'
local I, P, S = base .. ':i', base .. ':p', base .. ':s:'
local call = redis.call`;

const records = `
local function ownersOf(key, raw)
  local first = string.find(raw, '\\n', 9, true)
  local second = string.find(raw, '\\n', first + 1, true)
  local words, owners = string.sub(raw, first + 1, second - 1), {}
  if words == '' then
    if string.sub(key, 1, 7) == 'member:' then owners[1] = string.sub(key, 8) end
  elseif words ~= '-' then
    for owner in string.gmatch(words, '%S+') do owners[#owners + 1] = owner end
  end
  return owners, first > 9 and string.sub(raw, 9, first - 1) or nil
end

local function forget(key)
  local raw = call('HGET', R, key)
  if not raw then return end
  local owners, ends = ownersOf(key, raw)
  for _, owner in ipairs(owners) do
    if key ~= 'member:' .. owner then call('ZREM', O, owner .. ' ' .. key) end
  end
  if ends then call('ZREM', U, key) end
  call('HDEL', R, key)
end

local function remember(key, raw)
  forget(key)
  call('HSET', R, key, raw)
  local owners, ends = ownersOf(key, raw)
  for _, owner in ipairs(owners) do
    if key ~= 'member:' .. owner then call('ZADD', O, 0, owner .. ' ' .. key) end
  end
  if ends then call('ZADD', U, ends, key) end
end

local function belonging(index, member)
  local found = {}
  for _, entry in ipairs(call('ZRANGEBYLEX', index, '[' .. member .. ' ', '(' .. member .. '!')) do
    found[#found + 1] = string.sub(entry, #member + 2)
  end
  return found
end`;

const decisions = `
local function rowOf(id)
  local row = call('HGET', D, id)
  if not row then return nil end
  local line = string.find(row, '\\n', 1, true)
  return cjson.decode(string.sub(row, 1, line - 1)), string.sub(row, line)
end

local function keep(id, head, rest) call('HSET', D, id, cjson.encode(head) .. rest) end

local function idsOf(key)
  local ids = {}
  for id in string.gmatch(call('HGET', K, key) or '', '%S+') do ids[#ids + 1] = id end
  return ids
end

local function take(id, head)
  call('HDEL', D, id)
  for _, index in ipairs({Q, E, Y}) do call('ZREM', index, id) end
  if head[1] == 'p' then call('SREM', P, id) end
  local left = {}
  for _, other in ipairs(idsOf(head[7])) do
    if other ~= id then left[#left + 1] = other end
  end
  if #left == 0 then call('HDEL', K, head[7]) else call('HSET', K, head[7], table.concat(left, ' ')) end
  for member in string.gmatch(head[8], '%S+') do call('ZREM', W, member .. ' ' .. id) end
end

-- Whatever waited behind one of the same key may go.
local function release(key)
  for _, id in ipairs(idsOf(key)) do
    local head, rest = rowOf(id)
    if head and head[1] == 'b' then
      head[1] = 'w'
      keep(id, head, rest)
      call('ZADD', Q, head[5], id)
    end
  end
end

local function isReplaced(key)
  for _, id in ipairs(idsOf(key)) do
    local head = rowOf(id)
    if head and head[1] == 'b' then return true end
  end
  return false
end

-- When something is to be looked at next; '' for never.
local function nextAt()
  local ready, over = call('ZRANGE', Q, 0, 0, 'WITHSCORES')[2], call('ZRANGE', E, 0, 0, 'WITHSCORES')[2]
  if over then over = tostring(tonumber(over) + 1) end
  if ready and over then return tonumber(ready) < tonumber(over) and ready or over end
  return ready or over or ''
end`;

/** Each step reads its own arguments. Those that check come first; they end the commit by returning why. Several commits
 * may come at once, each with the number of its arguments first. */
const steps = `
local at, ends, results, isLooked = 1, 0, {}, false
local function arg() at = at + 1 return ARGV[at - 1] end
local function number() return tonumber(arg()) end
local step = {}

function step.fresh()
  local bucket, name, mayBeLost = arg(), arg(), arg()
  local seen = call('HGET', S .. bucket, name)
  if not seen then return mayBeLost == '0' and 'gone' or nil end
  if string.sub(seen, -1) == '!' then return 'gone' end
end
function step.is()
  local key, version = arg(), arg()
  local raw = call('HGET', R, key)
  if (raw and string.sub(raw, 1, 8) or '') ~= version then return 'changed' end
end
function step.owns()
  local member, count = arg(), number()
  if call('ZLEXCOUNT', O, '[' .. member .. ' ', '(' .. member .. '!') ~= count then return 'changed' end
end
function step.row()
  local id, turn, states = arg(), number(), arg()
  local head = rowOf(id)
  if not head or head[2] ~= turn or not string.find(states, head[1], 1, true) then return 'gone' end
end
function step.undecided()
  if call('HEXISTS', I, arg()) == 0 then return 'gone' end
end

function step.done()
  local bucket, name, when = S .. arg(), arg(), arg()
  -- A bucket that begins here is of an event that waited for long.
  if call('HSET', bucket, name, when .. '!') == 1 and call('HLEN', bucket) == 1 then call('EXPIRE', bucket, 86400) end
end
function step.remember() remember(arg(), arg()) end
function step.forget() forget(arg()) end
function step.erase()
  local member, long = arg(), arg()
  local keys = belonging(O, member)
  keys[#keys + 1] = 'member:' .. member
  for _, key in ipairs(keys) do
    local raw = call('HGET', R, key)
    if raw then
      for _, owner in ipairs((ownersOf(key, raw))) do
        if owner == member then forget(key) break end
      end
    end
  end
  for _, id in ipairs(belonging(W, member)) do
    local head = rowOf(id)
    if head then take(id, head) release(head[7]) end
  end
  local events = call('HGETALL', I)
  for n = 1, #events, 2 do
    if string.find(events[n + 1], '"' .. long .. '"', 1, true) then
      call('HDEL', I, events[n])
      call('ZREM', Q, '!' .. events[n])
    end
  end
  isLooked = true
end
function step.eraseAll()
  local today = number()
  call('UNLINK', R, U, O, D, K, W, Q, E, Y, I, P)
  for day = today - 8, today + 1 do call('UNLINK', S .. day) end
end
function step.cancel()
  for _, id in ipairs(idsOf(arg())) do
    local head, rest = rowOf(id)
    if head and (head[1] == 'd' or head[1] == 'o') then
      head[1] = 'o'
      keep(id, head, rest)
    elseif head then
      take(id, head)
    end
  end
end
function step.add()
  local id, key, says, due, ends, owners, body = arg(), arg(), number(), number(), number(), arg(), arg()
  local state = 'w'
  for _, other in ipairs(idsOf(key)) do
    local head = rowOf(other)
    if head and (head[1] == 'd' or head[1] == 'o') then state = 'b' elseif head then take(other, head) end
  end
  keep(id, {state, 0, 0, says, due, ends, key, owners, ''}, '\\n' .. body)
  local ids = idsOf(key)
  ids[#ids + 1] = id
  call('HSET', K, key, table.concat(ids, ' '))
  if state == 'w' then call('ZADD', Q, due, id) end
  if ends > 0 then call('ZADD', E, ends, id) end
  if says == 1 then call('ZADD', Y, due, id) end
  for member in string.gmatch(owners, '%S+') do call('ZADD', W, 0, member .. ' ' .. id) end
  isLooked = true
end
function step.finish()
  local id = arg()
  local head = rowOf(id)
  take(id, head)
  release(head[7])
  isLooked = true
end
function step.again()
  local id, ready, attempts, why = arg(), number(), number(), arg()
  local head, rest = rowOf(id)
  isLooked = true
  if head[1] == 'o' or isReplaced(head[7]) then
    take(id, head)
    return release(head[7])
  end
  head[1], head[3], head[9] = 'w', attempts, why
  keep(id, head, rest)
  call('ZADD', Q, ready, id)
  if head[6] > 0 then call('ZADD', E, head[6], id) end
end
function step.park()
  local id, ends, attempts, why = arg(), number(), number(), arg()
  local head, rest = rowOf(id)
  head[1], head[3], head[9] = 'p', attempts, why
  keep(id, head, rest)
  call('SADD', P, id)
  call('ZREM', Q, id)
  call('ZREM', Y, id)
  call('ZADD', E, ends, id)
  release(head[7])
  isLooked = true
end
function step.unpark()
  local id, ready = arg(), number()
  local head, rest = rowOf(id)
  head[1], head[3], head[9] = 'w', 0, ''
  keep(id, head, rest)
  call('SREM', P, id)
  call('ZADD', Q, ready, id)
  if head[6] > 0 then call('ZADD', E, head[6], id) else call('ZREM', E, id) end
  if head[4] == 1 then call('ZADD', Y, head[5], id) end
  isLooked = true
end
-- Handed to the queue: looked at again later, should it get lost on the way. Answers with which handing this is.
function step.hand()
  local id, from, again = arg(), arg(), number()
  local head, rest = rowOf(id)
  if not head or head[1] ~= from then results[#results + 1] = '' return end
  head[1], head[2] = 'h', head[2] + 1
  keep(id, head, rest)
  call('ZADD', Q, again, id)
  results[#results + 1] = tostring(head[2])
end
function step.lane()
  local id = arg()
  local head, rest = rowOf(id)
  if not head or head[1] ~= 'w' then return end
  head[1] = 'l'
  keep(id, head, rest)
  call('ZREM', Q, id)
end
function step.store()
  local id, ready, event = arg(), number(), arg()
  call('HSET', I, id, event)
  if ready > 0 then call('ZADD', Q, ready, '!' .. id) else call('ZREM', Q, '!' .. id) end
  isLooked = true
end
function step.unstore()
  local id = arg()
  call('HDEL', I, id)
  call('ZREM', Q, '!' .. id)
end
function step.look() isLooked = true end

local replies = {}
while at <= #ARGV do
  local count, why = number(), nil
  ends, results, isLooked = at + count, {}, false
  while at < ends and not why do why = step[arg()]() end
  at = ends
  replies[#replies + 1] = why and {why} or {'ok', isLooked and nextAt() or '', unpack(results)}
end
return replies`;

/** Checks what was read, and if it still holds, writes all of it. */
export const commitScript = scriptOf(names, records, decisions, steps);

/** Notes that events were heard, unless they were in the last seven days: [how it stands, since when, ...] of each. */
export const claimScript = scriptOf(
  names,
  `
local now, today, seenFor = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local buckets, answers = {}, {}
for day = today, today - 8, -1 do
  if call('EXISTS', S .. day) == 1 then buckets[#buckets + 1] = S .. day end
end
local function stands(name)
  for _, bucket in ipairs(buckets) do
    local seen = call('HGET', bucket, name)
    local at = seen and string.match(seen, '^%d+')
    if at and tonumber(at) > now - seenFor then return string.sub(seen, -1) == '!' and 'done' or 'claimed', at end
  end
end
for n = 4, #ARGV do
  local is, at = stands(ARGV[n])
  if not is then
    is, at = 'new', ARGV[1]
    if call('HSET', S .. today, ARGV[n], at) == 1 and call('HLEN', S .. today) == 1 then
      call('PEXPIRE', S .. today, seenFor + 2 * 86400000)
      table.insert(buckets, 1, S .. today)
    end
  end
  answers[#answers + 1] = is
  answers[#answers + 1] = at
end
return answers`,
);

/**
 * What is due now, and when to look again: [next, kind, id, row, kind, id, row, ...]. Whatever is returned is not
 * returned to anybody else until `ARGV[3]`, unless it is done or changed before.
 */
export const dueScript = scriptOf(
  names,
  decisions,
  `
local now, most, later = ARGV[1], ARGV[2], ARGV[3]
local found = {''}
local function add(...) for _, value in ipairs({...}) do found[#found + 1] = value end end
for _, id in ipairs(call('ZRANGEBYSCORE', E, '-inf', '(' .. now, 'LIMIT', 0, most)) do
  call('ZADD', E, later, id)
  add('old', id, call('HGET', D, id))
end
for _, id in ipairs(call('ZRANGEBYSCORE', Q, '-inf', now, 'LIMIT', 0, most)) do
  call('ZADD', Q, later, id)
  if string.sub(id, 1, 1) == '!' then
    local event = call('HGET', I, string.sub(id, 2))
    if event then add('event', string.sub(id, 2), event) else call('ZREM', Q, id) end
  else
    local head, rest = rowOf(id)
    if not head then
      call('ZREM', Q, id)
    elseif head[1] == 'd' or head[1] == 'h' or head[1] == 'o' then
      add('handed', id, cjson.encode(head) .. rest)
    elseif head[6] == 0 or head[6] >= tonumber(now) then
      add(head[4] == 1 and 'say' or 'timer', id, cjson.encode(head) .. rest)
    end
  end
end
found[1] = nextAt()
return found`,
);

/** A delivery begins, if it is still to be made: [its row, or '', or 'off'; 'd' if somebody has begun it before]. */
export const beginScript = scriptOf(
  names,
  decisions,
  `
local id, turn, now = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local head, rest = rowOf(id)
if not head or head[2] ~= turn then return {''} end
if head[1] == 'o' then
  take(id, head)
  release(head[7])
  return {'off'}
end
local before = head[1]
if before ~= 'h' and before ~= 'd' then return {''} end
if head[6] > 0 and head[6] < now then
  head[1] = 'h'
  keep(id, head, rest)
  call('ZADD', E, head[6], id)
  return {'off'}
end
head[1] = 'd'
keep(id, head, rest)
call('ZREM', E, id)
return {cjson.encode(head) .. rest, before}`,
);

/** Deletes some records whose time is over: how many. */
export const sweepScript = scriptOf(
  names,
  records,
  `
local keys = call('ZRANGEBYSCORE', U, '-inf', '(' .. ARGV[1], 'LIMIT', 0, ARGV[2])
for _, key in ipairs(keys) do forget(key) end
return #keys`,
);

/** Undecided events are all to be tried now, for as long as the first time. Answers when to look next. */
export const recoverScript = scriptOf(
  names,
  decisions,
  `
local events = call('HGETALL', I)
for n = 1, #events, 2 do
  call('HSET', I, events[n], (string.gsub(events[n + 1], '^%d+', '1', 1)))
  call('ZADD', Q, ARGV[1], '!' .. events[n])
end
return nextAt()`,
);

/**
 * Takes over a decision as it stood elsewhere, beside whatever has the same key: id, state (w, p), attempts, says, due,
 * end, key, owners, why, when to look at it (w) or until when it is kept (p), body.
 */
export const carryScript = scriptOf(
  names,
  decisions,
  `
local id, state, attempts, says, due, ends = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local key, owners, why, at, body = ARGV[7], ARGV[8], ARGV[9], ARGV[10], ARGV[11]
local head = rowOf(id)
if head then take(id, head) end
keep(id, {state, 0, attempts, says, due, ends, key, owners, why}, '\\n' .. body)
local ids = idsOf(key)
ids[#ids + 1] = id
call('HSET', K, key, table.concat(ids, ' '))
for member in string.gmatch(owners, '%S+') do call('ZADD', W, 0, member .. ' ' .. id) end
if state == 'p' then
  call('SADD', P, id)
  call('ZADD', E, at, id)
else
  call('ZADD', Q, at, id)
  if ends > 0 then call('ZADD', E, ends, id) end
  if says == 1 then call('ZADD', Y, due, id) end
end
return 1`,
);

/** Sets a hash's field if it still is what it was ('' for absent). */
export const swapScript = scriptOf(`
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`);

/** Moves a community in the index to a later time, unless it was announced for an earlier one meanwhile. */
export const postponeScript = scriptOf(`
if redis.call('ZSCORE', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('ZREM', KEYS[1], ARGV[1]) else redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1]) end
return 1`);

/** Prolongs a lease that is still ours, or lets it go. */
export const renewScript = scriptOf(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`);
export const releaseScript = scriptOf(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`);
