"""The long trial: programs killed, bits flipped, disks filled — what was acknowledged is there, what changed is found."""
