"""`/_mock/`: the verbs that steer a running mock, and its page for people."""
