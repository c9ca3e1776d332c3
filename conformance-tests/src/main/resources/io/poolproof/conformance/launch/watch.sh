# Runs a command that ends when standard input does. The owner holds the other end, so the command also ends when the owner is killed.
trap '' INT HUP
exec 3<&0 </dev/null
"$@" 3<&- &
child=$!

# The command and its descendants; without ps it stands alone.
family() {
  ps -A -o pid= -o ppid= 2>/dev/null | awk -v root="$1" '
    { parent[$1] = $2 }
    END {
      member[root] = 1
      do {
        found = 0
        for (pid in parent) if (!(pid in member) && (parent[pid] in member)) { member[pid] = 1; found = 1 }
      } while (found)
      for (pid in member) print pid
    }'
}

{
  cat <&3 >/dev/null
  # From here on the end of the command no longer ends this watch: a descendant may hold out.
  trap '' TERM
  members=$(family "$child")
  kill -TERM ${members:-$child} 2>/dev/null
  sleep 1
  kill -KILL ${members:-$child} $(family "$child") 2>/dev/null
} &
watch=$!
exec 3<&-
wait "$child"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
