"""What happens in the processes that run scripts; nothing here is imported by the build itself."""
