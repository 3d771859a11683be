"""What Trunkline costs beside what it stands on and what a user would otherwise pick; `make bench` runs it."""
